package org.prevail.spi;

/** A place where the portal asks plug-ins. What holds for all of them is said of the {@linkplain org.prevail.spi package}. */
public sealed interface Point
        permits PrecedenceRule,
                ReacceptanceRule,
                ContentFormat,
                DiffAnnotator,
                DecisionListener,
                IdentitySource,
                Exporter,
                PageSection {}
