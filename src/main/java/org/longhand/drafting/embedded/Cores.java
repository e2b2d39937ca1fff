package org.longhand.drafting.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many cores there are to think with: two threads on one core are slower than one. */
final class Cores {

    private Cores() {}

    static int physical() {
        int processors = Runtime.getRuntime().availableProcessors();
        try {
            int counted = count(Files.readAllLines(Path.of("/proc/cpuinfo")));
            return counted == 0 ? processors : Math.min(counted, processors);
        } catch (IOException | RuntimeException noLinux) {
            return processors;
        }
    }

    /** The cores that Linux lists in {@code /proc/cpuinfo}; 0 where it does not tell them apart. */
    static int count(List<String> lines) {
        Set<String> cores = new HashSet<>();
        String socket = "";
        for (String line : lines) {
            if (line.startsWith("physical id")) {
                socket = line;
            } else if (line.startsWith("core id")) {
                cores.add(socket + line);
            }
        }
        return cores.size();
    }
}
