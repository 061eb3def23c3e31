package org.argmap.format.json.element;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.MapAssembler;
import org.argmap.format.json.text.IdTable;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.SourcePlace;

/** Makes the placeholders for what elements lack, once all ids of the document are known. */
public final class GapFiller {
  private final IdTable ids;
  private final List<Element> placeholders = new ArrayList<>();
  private String owner = "";
  private SourcePlace place = SourcePlace.NONE;

  public GapFiller(IdTable ids) {
    this.ids = ids;
  }

  /** Says which element lacks something. */
  public void of(ElementId element, SourcePlace where) {
    owner = element.value();
    place = where;
  }

  /** Returns a new id that says what is missing. */
  public String free(String what) {
    return ids.free(owner + "-" + what);
  }

  /** Makes a blank claim. */
  public ClaimId claim(String what) {
    Claim claim = MapAssembler.placeholder(ClaimId.of(free(what)), place);
    placeholders.add(claim);
    return claim.id();
  }

  public List<Element> placeholders() {
    return placeholders;
  }
}
