package dev.harbinger.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Rule bases by digest. Needs a transaction around it. */
@ApplicationScoped
class RuleBaseRepository implements PanacheRepositoryBase<RuleBaseEntity, String> {}
