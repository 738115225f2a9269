package org.prevail.redline.takeaway;

import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.compare.Noise;
import org.prevail.redline.Options;

/** Makes the files again in a virtual machine of its own, and says their digests. */
final class AnotherRun {
    private AnotherRun() {}

    public static void main(String[] arguments) {
        System.out.print(digests());
    }

    static String digests() {
        var redline = Samples.redline(Samples.BEFORE, Samples.AFTER, new Options(true, EnumSet.allOf(Noise.class)));
        return Stream.of(Format.values())
                .map(format -> format + " "
                        + Samples.takeaways()
                                .make(redline, format, "vi", Samples.SITE)
                                .digest())
                .collect(Collectors.joining("\n"));
    }
}
