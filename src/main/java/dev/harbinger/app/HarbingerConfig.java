package dev.harbinger.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of Harbinger, {@code harbinger.*}; those of the store are in its room. */
@ConfigMapping(prefix = "harbinger")
public interface HarbingerConfig {
    /** Folder of the rule packs, absolute or relative to the working directory. */
    @WithDefault("rules")
    Path rules();

    /** Folder of the embedded database, absolute or relative to the working directory. */
    @WithDefault("data")
    String data();

    /** The pack of a fact set that names none. */
    @WithDefault("tajikistan")
    String defaultPack();

    /** How fact sets are evaluated. */
    Evaluation evaluation();

    /** What requests may cost. */
    Http http();

    /** What fact sets may hold. */
    Facts facts();

    /** How packs change while the service runs. */
    Reload reload();

    /**
     * Folder of the candidates, absolute or relative to the working directory: second versions of packs, each in a folder
     * of the pack's name, that are tried silently. None are tried if it is not given.
     */
    Optional<Path> candidates();

    /** How packs change while the service runs. */
    interface Reload {
        /** Whether the folder of the rule packs is watched, and what changes is loaded. */
        @WithDefault("true")
        boolean watch();

        /** How long files must rest before they are loaded. */
        @WithDefault("500ms")
        Duration debounce();

        /** How often the files are looked at where the file system tells of no changes. */
        @WithDefault("5s")
        Duration poll();

        /** After this time the attempt to load a pack is given up; at the start, the start. */
        @WithDefault("60s")
        Duration deadline();

        /** Whether a pack must pass its own tests before it comes into force. */
        @WithDefault("false")
        boolean tests();
    }

    /** How fact sets are evaluated. */
    interface Evaluation {
        /** Evaluations at a time, from 1; the number of processors if it is not given. */
        OptionalInt threads();

        /** Evaluations that may wait; one more is refused. From 1. */
        @WithDefault("1024")
        int queue();

        /** After this time an evaluation is given up. */
        @WithDefault("5s")
        Duration deadline();

        /** How often the rules of one evaluation may match before it is given up. From 1. */
        @WithDefault("100000")
        int maxFirings();
    }

    /** What requests may cost. */
    interface Http {
        /** The longest body, and the longest line of a batch. From 1 byte to 2 GB. */
        @WithDefault("10M")
        MemorySize maxBody();

        /** Lines of one batch that are worked on at a time. From 1. */
        @WithDefault("64")
        int batchWindow();

        /** Bytes of the lines of one batch that are worked on at a time; a sixteenth of the heap if it is not given. */
        Optional<MemorySize> batchBytes();

        /** Bytes of all bodies in memory; a quarter of the heap if it is not given. One body gets half of them. */
        Optional<MemorySize> received();

        /** Bytes of all answers that clients have not taken; an eighth of the heap if it is not given. */
        Optional<MemorySize> unread();

        /** How long a body, or a line of a batch, may take to arrive. */
        @WithDefault("30s")
        Duration bodyTime();

        /** After this time a client that takes nothing of its answer loses its connection. */
        @WithDefault("30s")
        Duration readTime();
    }

    /** What fact sets may hold. */
    interface Facts {
        /** The most facts. From 1. */
        @WithDefault("10000")
        int max();

        /** The most characters of a text. From 1. */
        @WithDefault("2000")
        int maxText();

        /** The deepest nesting of JSON; a plain fact set needs 4. */
        @WithDefault("16")
        int maxDepth();

        /** The most elements of a list. From 1. */
        @WithDefault("100")
        int maxList();
    }
}
