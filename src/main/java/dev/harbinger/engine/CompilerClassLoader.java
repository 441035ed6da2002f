package dev.harbinger.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds classes for one compilation, and remembers which are not there. The compiler asks for every name in every package
 * that is imported, again and again, and mostly in vain; a packaged application opens a jar each time to find that out,
 * which took a hundred times as long as all the rest. Thread-safe.
 */
final class CompilerClassLoader extends ClassLoader {
    /** Names come from packs; no pack needs to fill the memory with them. */
    private static final int MOST = 50_000;

    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    CompilerClassLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (missing.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        try {
            return super.loadClass(name, resolve);
        } catch (ClassNotFoundException absent) {
            if (missing.size() < MOST) {
                missing.add(name);
            }
            throw absent;
        }
    }
}
