package org.argmap.format.json;

import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A premise: the id of its claim alone, or an object if there is more to say. */
final class PremiseType implements ValueType<Premise> {
  private final ValueType<ClaimId> plain;
  private final ObjectType<Premise> full;

  PremiseType(ValueType<ClaimId> plain, ObjectType<Premise> full) {
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
