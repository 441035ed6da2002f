package dev.harbinger.reload;

/** Hears of attempts to load packs. Called by one thread at a time. */
public interface ReloadListener {
    /** An attempt ended, and this is how it stands now. */
    void attempted(PackState state);

    /** A pack is no longer in force, as somebody asked for. */
    default void retired(String pack) {}

    /** Something went wrong that is no fault of a pack; for the log. */
    void failed(String pack, Throwable fault);
}
