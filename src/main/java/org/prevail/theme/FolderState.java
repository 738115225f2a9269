package org.prevail.theme;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** Adds up what tells that a file in a folder is another: its path, when it was written, its size. */
final class FolderState extends SimpleFileVisitor<Path> {
    private final Path folder;
    private long sum;

    FolderState(Path folder) {
        this.folder = folder;
    }

    long sum() {
        return sum;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return add(directory, attributes);
    }

    /** Links are followed: one that is still a link dangles. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return attributes.isSymbolicLink() ? FileVisitResult.CONTINUE : add(file, attributes);
    }

    @Override
    public FileVisitResult visitFileFailed(Path entry, IOException unreadable) throws IOException {
        if (entry.equals(folder)) {
            throw unreadable;
        }
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult add(Path entry, BasicFileAttributes attributes) {
        sum += 31L * entry.hashCode()
                ^ attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
                ^ attributes.size() << 40;
        return FileVisitResult.CONTINUE;
    }
}
