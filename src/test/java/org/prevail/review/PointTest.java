package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prevail.compare.Noise;
import org.prevail.plugins.flags.Looking;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.Side;

class PointTest {
    private static Side side(String text) {
        return new Side(Optional.empty(), "", Optional.empty(), Optional.empty(), "en", "", text);
    }

    private static List<Point> points(String before, String after, Options options) {
        return Point.of(new Redline(side(before), side(after), Looking.compare(before, after), Looking.MARKS, options));
    }

    private static String ids(List<Point> points) {
        return points.stream().map(Point::id).collect(Collectors.joining(" "));
    }

    @Test
    void everyChangeIsOnePointNamedByItsLine() {
        var points = points(
                "Terms\nThe fee is VND 100.\nGone for good, all of it.\nThe end of it all.",
                "Terms\nThe fee is VND 200.\nThe end of it all.\nSomething entirely new here.",
                Options.DEFAULT);
        assertEquals("n1 o2 n3", ids(points));
        assertEquals(
                List.of("AMOUNT", "NUMBER"),
                points.get(0).flags().stream().sorted().toList());
    }

    @Test
    void linesThatCameTogetherAreOnePoint() {
        var points = points(
                "One line stays.\nAnother line stays.",
                "One line stays.\nThe first new sentence.\nThe second new sentence!\nAnother line stays.",
                Options.DEFAULT);
        assertEquals("n1", ids(points));
        assertEquals(2, points.get(0).rows().size());
    }

    @Test
    void noiseIsNoPointHoweverItIsLookedAt() {
        var before = "1. He said \"yes\".\nThe fee is VND 100.";
        var after = "I. He said “yes”.\nThe fee is VND 200.";
        assertEquals("n1", ids(points(before, after, Options.DEFAULT)));
        assertEquals("n1", ids(points(before, after, new Options(true, Set.of(Noise.values())))));
    }

    @Test
    void textsThatSayTheSameHaveNone() {
        assertEquals(List.of(), points("Terms\nWords.", "Terms\nWords.", Options.DEFAULT));
    }
}
