package dev.harbinger.reload;

/** What came of asking that a pack be retired. */
public enum Retirement {
    /** Nothing of it is in force any more; new requests do not know it. */
    RETIRED,
    /** There is no such pack, neither in force nor in the folder. */
    UNKNOWN,
    /** Its folder is there, from which it would be loaded again. */
    FOLDER_THERE,
    /** No other pack is in force, and a service without rules answers nothing. */
    LAST
}
