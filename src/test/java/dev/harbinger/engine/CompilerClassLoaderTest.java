package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerClassLoaderTest {
    private final List<String> asked = new ArrayList<>();
    private final ClassLoader loader =
            new CompilerClassLoader(new ClassLoader(getClass().getClassLoader()) {
                @Override
                protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                    asked.add(name);
                    return super.loadClass(name, resolve);
                }
            });

    @Test
    void aClassThatIsThereIsFound() throws Exception {
        assertThat(loader.loadClass("dev.harbinger.engine.Finding")).isEqualTo(Finding.class);
    }

    @Test
    void aClassThatIsNotThereIsLookedForOnce() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> loader.loadClass("java.util.Attack"))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessage("java.util.Attack");
        }
        assertThat(asked).containsExactly("java.util.Attack");
    }

    @Test
    void aPackIsCompiledOnAnyThreadAndLeavesItAsItWas() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        TinyPack.sound().ruleBase();
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }
}
