package dev.harbinger.proof;

import dev.harbinger.belief.Level;

/** A finding judged for one area. */
public record AreaView(String area, Level level, double score) {}
