package dev.harbinger.rule;

/**
 * A document that claims are taken from.
 *
 * @param id short name, such as CTG21
 * @param title its title
 * @param authors its authors or publisher
 * @param date when it appeared, as exactly as is known
 * @param kind what kind of document it is
 * @param bias what to keep in mind when reading it; empty if nothing
 */
public record Source(String id, String title, String authors, String date, String kind, String bias) {}
