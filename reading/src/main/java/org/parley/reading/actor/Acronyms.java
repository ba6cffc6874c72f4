package org.parley.reading.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Named.Alias;
import org.parley.reading.actor.lexicon.ReportNames;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;

/**
 * Which acronyms of the lexicon a report can mean. Three letters are many organisations': a national one counts where the report spells it
 * out, or speaks of its country; an international one always, unless its letters are those of others, too.
 */
final class Acronyms {

    private final Set<Named> spelled = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final List<Stage> stages;

    private Acronyms(List<Stage> stages) {
        this.stages = stages;
    }

    /** @param home country of the place that the report was sent from */
    static void refuse(List<Stage> stages, Optional<Named> home, ReportNames names) {
        Acronyms acronyms = new Acronyms(stages);
        home.flatMap(Named::country).ifPresent(acronyms.countries::add);
        for (Stage stage : stages) {
            for (Unit unit : stage.units()) {
                unit.aliases().forEach(acronyms::look);
            }
        }
        acronyms.refuse(names);
    }

    private void look(Alias alias) {
        if (alias.form().isEmpty()) {
            spelled.add(alias.named());
        }
        if (alias.form().isEmpty() || alias.named().type() == ActorType.STATE) {
            alias.named().country().ifPresent(countries::add);
        }
    }

    private void refuse(ReportNames names) {
        for (Stage stage : stages) {
            for (Unit unit : stage.units()) {
                for (Alias alias : unit.aliases()) {
                    if (!alias.form().isEmpty() && !isMeant(stage, alias)) {
                        names.refuse(alias);
                    }
                }
            }
        }
    }

    private boolean isMeant(Stage stage, Alias alias) {
        Named named = alias.named();
        if (spelled.contains(named)) {
            return true;
        }
        boolean near = named.country().filter(countries::contains).isPresent();
        if (stage.scan().lexicon().is(WordClass.AMBIGUOUS, alias.form())) {
            return near && named.type() != ActorType.STATE && named.type() != ActorType.MEDIA;
        }
        return switch (named.type()) {
            case STATE, IGO, MEDIA, NGO -> true;
            default -> near || stage.scan().lexicon().is(WordClass.RENOWNED, alias.form());
        };
    }
}
