package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import org.prevail.compare.Block;
import org.prevail.compare.Change;

/**
 * What was put in stands behind what it replaced, and not below headings that are gone and further down: where a clause's last
 * lines were replaced and the clauses after it taken out.
 */
final class ReadingOrder {
    private final Outline older;
    private final Outline newer;

    private ReadingOrder(Redline redline) {
        older = redline.before().outline().of(redline.before().lines());
        newer = redline.after().outline().of(redline.after().lines());
    }

    static List<Block> of(Redline redline) {
        var order = new ReadingOrder(redline);
        var blocks = redline.comparison().blocks();
        var ordered = new ArrayList<Block>(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            int deleted = end(blocks, i, Change.DELETED);
            int inserted = end(blocks, deleted, Change.INSERTED);
            if (i == inserted) {
                ordered.add(blocks.get(i++));
            } else {
                order.add(blocks.subList(i, deleted), blocks.subList(deleted, inserted), ordered);
                i = inserted;
            }
        }
        return ordered;
    }

    private static int end(List<Block> blocks, int from, Change change) {
        int end = from;
        while (end < blocks.size()
                && blocks.get(end).change() == change
                && blocks.get(end).group() == null) {
            end++;
        }
        return end;
    }

    private void add(List<Block> deleted, List<Block> inserted, List<Block> ordered) {
        int gone = 0;
        while (gone < deleted.size() && older.level(deleted.get(gone).from()) == 0) {
            gone++;
        }
        int own = 0;
        while (gone > 0
                && own < inserted.size()
                && newer.level(inserted.get(own).to()) == 0) {
            own++;
        }
        ordered.addAll(deleted.subList(0, gone));
        ordered.addAll(inserted.subList(0, own));
        ordered.addAll(deleted.subList(gone, deleted.size()));
        ordered.addAll(inserted.subList(own, inserted.size()));
    }
}
