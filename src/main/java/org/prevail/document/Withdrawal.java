package org.prevail.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/** That a version was withdrawn, when, by whom and why; before its effect it is the cancelling of a schedule. */
@Entity
public class Withdrawal {
    @Id
    @OneToOne
    @JoinColumn(name = "version_id", updatable = false)
    private Version version;

    @Column(name = "withdrawn_at", updatable = false)
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by", updatable = false)
    private String withdrawnBy;

    @Column(updatable = false)
    private String reason;

    protected Withdrawal() {}

    Withdrawal(Version version, Instant withdrawnAt, String withdrawnBy, String reason) {
        this.version = version;
        this.withdrawnAt = withdrawnAt;
        this.withdrawnBy = withdrawnBy;
        this.reason = reason;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public String reason() {
        return reason;
    }

    /** Whether it was withdrawn before it would have come into force, and so never was. */
    public boolean beforeEffect() {
        return withdrawnAt.isBefore(version.effectiveAt());
    }
}
