package dev.harbinger.store;

import dev.harbinger.assessment.RuleBaseFiles;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;

/** A row of {@code rule_base} with its files. Written once, never changed. */
@Entity
@Immutable
@Table(name = "rule_base")
class RuleBaseEntity {
    @Id
    private String digest;

    @Column(nullable = false)
    private String pack;

    @ElementCollection
    @CollectionTable(name = "rule_base_file", joinColumns = @JoinColumn(name = "rule_base"))
    @MapKeyColumn(name = "path")
    @Type(LongText.class)
    @Column(name = "content", nullable = false)
    private Map<String, String> files;

    @SuppressWarnings("NullAway.Init")
    protected RuleBaseEntity() {}

    RuleBaseEntity(RuleBaseFiles ruleBase) {
        digest = ruleBase.digest();
        pack = ruleBase.pack();
        files = new TreeMap<>(ruleBase.files());
    }

    RuleBaseFiles toFiles() {
        return new RuleBaseFiles(digest, pack, new TreeMap<>(files));
    }
}
