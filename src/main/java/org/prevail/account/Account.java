package org.prevail.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who can sign in. Login and role never change; a password may be none until one is chosen. */
@Entity
public class Account {
    static final String NO_PASSWORD = "";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prevail_id_account")
    @SequenceGenerator(name = "prevail_id_account", sequenceName = "prevail_id", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String login;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    /** Another one after an erasure, {@link AccountTies}. */
    @Column(updatable = false)
    private String subject;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    protected Account() {}

    Account(NewAccount wanted, String passwordHash, Instant now) {
        this.login = wanted.login();
        this.displayName = wanted.displayName();
        this.role = wanted.role();
        this.passwordHash = passwordHash;
        this.subject = UUID.randomUUID().toString();
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    /** Lower case. */
    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> disabledAt() {
        return Optional.ofNullable(disabledAt);
    }

    public boolean hasPassword() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    public Person person() {
        return new Person(id, login, displayName, role, UUID.fromString(subject));
    }

    String passwordHash() {
        return passwordHash;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    void enable() {
        disabledAt = null;
    }
}
