package dev.harbinger.engine;

import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.FolderTexts;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.PlacesReader;
import dev.harbinger.rule.RuleProblem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The files of a pack that decide what it computes: pack.yaml, claims.yaml, places.yaml and every DRL file beside them.
 *
 * @param texts contents by file name
 */
record PackFiles(SortedMap<String, String> texts) {
    PackFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Reads the files of a folder; those that cannot be read are reported and left out. */
    static PackFiles read(Path folder, Consumer<RuleProblem> problems) {
        return new PackFiles(FolderTexts.read(folder, "", PackFiles::decides, problems));
    }

    /** The same with other texts in the place of some files, as far as they decide anything. */
    PackFiles with(SortedMap<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        others.forEach((file, text) -> {
            if (file.indexOf('/') < 0 && decides(file)) {
                all.put(file, text);
            }
        });
        return new PackFiles(all);
    }

    /** Whether a file right in the folder of a pack is one of these, by its name. */
    static boolean decides(String name) {
        return name.endsWith(".drl")
                || List.of(ManifestReader.FILE, ClaimsReader.FILE, PlacesReader.FILE)
                        .contains(name);
    }

    /** SHA-256 over names and contents, each preceded by its length in bytes, in hex. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                update(digest, name);
                update(digest, text);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Every Java platform has SHA-256.", fault);
        }
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
