package dev.harbinger.workshop.format;

/** A part and what comes before it. */
record Placed(Part part, Lead lead) {}
