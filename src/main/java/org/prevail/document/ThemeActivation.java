package org.prevail.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That an owner gave a site another look, and when. Immutable. */
@Entity
@Table(name = "theme_activation")
@IdClass(ThemeActivation.Key.class)
public class ThemeActivation {
    /** Which activation of which site. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        long siteId;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.siteId == siteId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(siteId) * 31 + number;
        }
    }

    @Id
    @Column(name = "site_id", updatable = false)
    private long siteId;

    @Id
    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String theme;

    @Column(updatable = false)
    private String settings;

    @Column(updatable = false)
    private String hash;

    @Column(name = "activated_at", updatable = false)
    private Instant activatedAt;

    @Column(name = "activated_by", updatable = false)
    private String activatedBy;

    protected ThemeActivation() {}

    ThemeActivation(long siteId, ThemeChoice choice, Instant at, String by) {
        this.siteId = siteId;
        this.number = choice.number();
        this.theme = choice.theme();
        this.settings = choice.settings();
        this.hash = choice.hash();
        this.activatedAt = at;
        this.activatedBy = by;
    }

    public ThemeChoice choice() {
        return new ThemeChoice(theme, settings, hash, number);
    }

    public Instant at() {
        return activatedAt;
    }

    /** The pseudonym of whoever did it. */
    public String by() {
        return activatedBy;
    }
}
