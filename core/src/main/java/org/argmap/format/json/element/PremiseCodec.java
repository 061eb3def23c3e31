package org.argmap.format.json.element;

import org.argmap.format.json.codec.ObjectCodec;
import org.argmap.format.json.codec.TreeReader;
import org.argmap.format.json.codec.TreeWriter;
import org.argmap.format.json.codec.ValueCodec;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A premise: the id of its claim alone, or an object if there is more to say. */
public final class PremiseCodec implements ValueCodec<Premise> {
  private final ValueCodec<ClaimId> plain;
  private final ObjectCodec<Premise> full;

  public PremiseCodec(ValueCodec<ClaimId> plain, ObjectCodec<Premise> full) {
    this.plain = plain;
    this.full = full;
  }

  @Override
  public @Nullable Premise read(TreeReader in) {
    JsonToken token = in.cursor().token();
    if (token == JsonToken.VALUE_STRING) {
      ClaimId claim = plain.read(in);
      return claim == null ? null : Premise.of(claim);
    }
    if (token == JsonToken.START_OBJECT) {
      return full.read(in);
    }
    if (in.cursor().readsPlainAsText() && token != null && token.isNumeric()) {
      ClaimId claim = plain.read(in);
      return claim == null ? null : Premise.of(claim);
    }
    in.wrongType("the id of a claim, or an object");
    return null;
  }

  @Override
  public void write(TreeWriter out, Premise value) {
    if (value.role().isPresent() || value.isImplicit() || out.hasFieldsToPlaceHere()) {
      full.write(out, value);
    } else {
      plain.write(out, value.claim());
    }
  }
}
