package org.argmap.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of one PDF file: what is read out, in which order, and as what. */
final class PdfTags {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement all = new PDStructureElement("Document", root);
  private final List<COSArray> pages = new ArrayList<>();

  PdfTags() {
    root.appendKid(all);
  }

  /** Begins a page; its number in the structure, from 0. */
  int begin(PDPage page) {
    page.setStructParents(pages.size());
    page.getCOSObject().setName("Tabs", "S");
    pages.add(new COSArray());
    return pages.size() - 1;
  }

  /**
   * Adds an element to the last page.
   *
   * @param type such as {@code P} or {@code H1}
   * @param words what is read out for it; empty to read what is drawn
   * @return the number of its content on the page
   */
  int add(PDPage page, String type, String words) {
    PDStructureElement element = new PDStructureElement(type, all);
    element.setPage(page);
    if (!words.isEmpty()) {
      element.setActualText(words);
    }
    COSArray contents = pages.get(pages.size() - 1);
    int number = contents.size();
    element.appendKid(number);
    contents.add(element);
    all.appendKid(element);
    return number;
  }

  void finish(PDDocument document) {
    Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    for (int page = 0; page < pages.size(); page++) {
      parents.put(page, new PDParentTreeValue(pages.get(page)));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(pages.size());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setStructureTreeRoot(root);
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    catalog.setMarkInfo(info);
  }
}
