package org.prevail.spi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Changes which documents govern a place beside the portal's own order: deeper scope, narrower audience, terms before
 * policy, order, key.
 *
 * <p><b>When.</b> Where documents in force at a place were found and ranked, before the chain is cut off below the first that
 * replaces the rest. Pages, obligations, the API and the console's explanations all go through it. Several rules: each is given
 * what the one before left.
 *
 * <p><b>Pure</b> ({@linkplain org.prevail.spi package}). It may depend on the place, the reader's audiences, the facts it
 * asked for, the candidates and the settings. It is not told who reads, in which language, nor when: documents come into force and leave
 * by their own instants. An answer about a past instant is made with the settings of that instant.
 *
 * <p><b>What it cannot do.</b> Bring in a document that is not in force, not announced, or binds an audience the reader does not
 * belong to; put a document that stands alone into the chain; change what a document asks.
 *
 * <p><b>Limit.</b> 500 milliseconds; 100 changes, with reasons of up to 500 characters. <b>If it fails</b>, the portal's own order stands for that answer, nothing made of it is
 * kept, and it is asked again next time.
 */
public non-sealed interface PrecedenceRule extends Point {
    /** The facts of a request it goes by; asked anew when its settings change. Pure. */
    default List<Fact> facts(PluginContext context) {
        return List.of();
    }

    /** What to change; {@link Ruling#NOTHING} where nothing is. */
    Ruling rule(Matching matching, PluginContext context);

    /**
     * What is in force at a place.
     *
     * @param place the path asked about, {@code services/fiber}; the empty text is the whole site
     * @param audiences the reader belongs to besides everyone: {@code members}, {@code group:<name>}
     * @param facts by name, those known of this request
     * @param candidates highest rank first; those that stand alone at the end
     */
    record Matching(String place, Set<String> audiences, Map<String, String> facts, List<Candidate> candidates) {
        public Matching {
            Objects.requireNonNull(place);
            audiences = Collections.unmodifiableSet(new TreeSet<>(audiences));
            facts = Collections.unmodifiableMap(new TreeMap<>(facts));
            candidates = List.copyOf(candidates);
        }

        /** Whether a document is among them. */
        public boolean has(String document) {
            return candidates.stream()
                    .anyMatch(candidate -> candidate.document().equals(document));
        }
    }

    /**
     * A document with the version in force.
     *
     * @param document its key
     * @param scope where it is placed
     * @param audience whom it binds: {@code everyone}, {@code members}, {@code group:<name>}
     * @param order the version's, lower first
     */
    record Candidate(
            String document,
            Kind kind,
            int version,
            String scope,
            String audience,
            Relation relation,
            Asks asks,
            int order) {}

    /** Changes, made one after the other; one about a document that is not there changes nothing. */
    record Ruling(List<Change> changes) {
        /** Leaves all as it is. */
        public static final Ruling NOTHING = new Ruling(List.of());

        public Ruling {
            changes = List.copyOf(changes);
        }

        public static Ruling of(Change... changes) {
            return new Ruling(List.of(changes));
        }
    }

    /**
     * One change.
     *
     * @param document whose, by its key
     * @param reason in words, for readers: why it is so, in a sentence that can stand alone
     */
    record Change(Act act, String document, Words reason) {
        /** What is changed. */
        public enum Act {
            /** It does not count here. */
            STRIKE,
            /** A document placed elsewhere counts here too, below all others until it is moved. */
            ADD,
            /** It takes precedence over all others. */
            FIRST,
            /** All others take precedence over it. */
            LAST
        }

        public Change {
            Objects.requireNonNull(act);
            Objects.requireNonNull(document);
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("a change without a reason");
            }
        }
    }
}
