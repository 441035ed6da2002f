package dev.harbinger.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    @ParameterizedTest
    @CsvSource({
        "A {$pact.kind} is signed, information sharing agreement, An information sharing agreement is signed",
        "A {$pact.kind} is signed, ceasefire, A ceasefire is signed",
        "They take an {$pact.kind} part, active, They take an active part",
        "They take an {$pact.kind} part, minor, They take a minor part",
        "There was a {$pact.kind}, ambush, There was an ambush",
        "Data {$pact.kind} is kept, alone, Data alone is kept",
        "a{$pact.kind}, b, ab",
        "{$pact.kind} holds, It, It holds"
    })
    void anArticleGoesWithTheValueThatFollows(String sentence, String value, String filled) {
        assertThat(Template.parse(sentence).fill(slot -> value)).isEqualTo(filled);
    }
}
