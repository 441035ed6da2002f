package dev.harbinger.workshop.scaffold;

/**
 * A pack that is asked for.
 *
 * @param id name of its folder, in snake_case
 * @param title what it knows about
 */
public record PackRequest(String id, String title) {}
