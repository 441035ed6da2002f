package dev.harbinger.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the store, {@code harbinger.store.*}. */
@ConfigMapping(prefix = "harbinger.store")
public interface StoreConfig {
    /** Assessments that may wait for the writer; one more is refused. From 1. */
    @WithDefault("4096")
    int queue();

    /** The most assessments that are committed together. From 1. */
    @WithDefault("512")
    int group();
}
