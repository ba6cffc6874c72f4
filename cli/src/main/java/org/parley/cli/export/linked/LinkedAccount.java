package org.parley.cli.export.linked;

import java.io.IOException;
import java.util.List;
import org.parley.model.ActorType;
import org.parley.record.account.Account;
import org.parley.record.account.Conflict;
import org.parley.record.account.Identity;
import org.parley.record.account.Part;
import org.parley.record.account.Tenure;
import org.parley.record.account.Variant;

/** The negotiation as a whole, who is in it, and where reports disagree. */
final class LinkedAccount {

    /** The European Union's table of countries and territories, which goes by the codes of ISO 3166-1 alpha-3. */
    private static final String COUNTRIES = "http://publications.europa.eu/resource/authority/country/";

    private final Account account;
    private final Nodes nodes;

    LinkedAccount(Account account, Nodes nodes) {
        this.account = account;
        this.nodes = nodes;
    }

    void negotiation() throws IOException {
        nodes.node(Iri.negotiation(account.id()), List.of("schema:Event", "prov:Entity", "parley:Negotiation"), () -> {
            nodes.text("name", account.title());
            nodes.identities("party", account.sides());
            nodes.nameless("third", account.parts(), this::part);
            nodes.text("firstReported", account.first());
            nodes.text("lastReported", account.last());
            nodes.number("reports", account.reports());
            nodes.number("origins", account.origins());
        });
    }

    private void part(Part part) throws IOException {
        nodes.identities("who", List.of(part.identity()));
        nodes.text("role", part.role().word());
        nodes.claims(part.citations());
    }

    void identity(Identity identity) throws IOException {
        nodes.node(Iri.identity(identity.key()), types(identity.type()), () -> {
            nodes.text("name", identity.name());
            nodes.texts("alternateName", identity.forms());
            if (identity.type() == ActorType.STATE) {
                nodes.text("identifier", identity.country());
                nodes.text(
                        "sameAs",
                        identity.country().filter(LinkedAccount::isStandard).map(code -> COUNTRIES + code));
            }
            nodes.identities("actedOnBehalfOf", identity.side().stream().toList());
            nodes.nameless("affiliation", identity.offices(), this::tenure);
        });
    }

    /** Codes from XAA on are each user's own. */
    private static boolean isStandard(String code) {
        return code.charAt(0) != 'X';
    }

    private static List<String> types(ActorType type) {
        return switch (type) {
            case PERSON -> List.of("schema:Person", "prov:Person");
            case STATE -> List.of("schema:Country", "prov:Agent");
            case BODY -> List.of("schema:GovernmentOrganization", "prov:Organization");
            case NGO -> List.of("schema:NGO", "prov:Organization");
            case COMPANY -> List.of("schema:Corporation", "prov:Organization");
            case MEDIA -> List.of("schema:NewsMediaOrganization", "prov:Organization");
            default -> List.of("schema:Organization", "prov:Organization");
        };
    }

    private void tenure(Tenure tenure) throws IOException {
        nodes.types(List.of("schema:OrganizationRole"));
        nodes.text("roleName", tenure.office());
        nodes.identities("affiliation", tenure.of().stream().toList());
        nodes.text("firstReported", tenure.first());
        nodes.text("lastReported", tenure.last());
    }

    void conflict(Conflict conflict) throws IOException {
        String entry = Iri.entry(account.id(), conflict.entry());
        nodes.node(entry + ":conflict:" + conflict.field(), List.of("prov:Entity", "parley:Conflict"), () -> {
            nodes.text("disputes", entry);
            nodes.text("field", conflict.field());
            nodes.text("between", conflict.sort().word());
            nodes.nameless("value", conflict.values(), this::variant);
        });
    }

    private void variant(Variant variant) throws IOException {
        nodes.texts("told", variant.value());
        nodes.number("origins", variant.origins());
        nodes.claims(variant.citations());
    }
}
