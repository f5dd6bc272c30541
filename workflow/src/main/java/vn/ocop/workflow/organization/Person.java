package vn.ocop.workflow.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;

/** A person with an account and the offices held: roles in units. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String passwordHash;
    private String name;
    private @Nullable String phone;
    private @Nullable String address;
    private @Nullable String addressCommune;
    private @Nullable String workplace;
    private boolean enabled = true;

    /** Close relatives as the person declared them, so that ties to a producer can be found. */
    @ElementCollection
    @CollectionTable(name = "person_relative", joinColumns = @JoinColumn(name = "person_id"))
    private List<Relative> relatives = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_office", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "office")
    private Set<String> offices = new TreeSet<>();

    protected Person() {}

    Person(String username, String passwordHash, String name, Collection<Office> offices) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.name = name;
        appoint(offices);
    }

    /** Replaces all offices. */
    final void appoint(Collection<Office> offices) {
        this.offices.clear();
        offices.forEach(office -> this.offices.add(office.toString()));
    }

    void rename(String name, @Nullable String phone) {
        this.name = name;
        this.phone = phone;
    }

    void describe(Particulars told) {
        this.address = told.address();
        this.addressCommune = told.addressCommune();
        this.workplace = told.workplace();
        this.relatives.clear();
        this.relatives.addAll(told.relatives());
    }

    void give(Office office) {
        offices.add(office.toString());
    }

    void take(Office office) {
        offices.remove(office.toString());
    }

    void enable(boolean enabled) {
        this.enabled = enabled;
    }

    void setPasswordHash(String hash) {
        this.passwordHash = hash;
    }

    public PersonId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet: " + username);
        }
        return new PersonId(id);
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String name() {
        return name;
    }

    public @Nullable String phone() {
        return phone;
    }

    /** Where the person lives, as declared. */
    public @Nullable String address() {
        return address;
    }

    /** Official code of the commune named in the address. */
    public @Nullable String addressCommune() {
        return addressCommune;
    }

    /** Agency or enterprise the person works for, as declared. */
    public @Nullable String workplace() {
        return workplace;
    }

    public List<Relative> relatives() {
        return List.copyOf(relatives);
    }

    public boolean enabled() {
        return enabled;
    }

    public Set<Office> offices() {
        return offices.stream().map(Office::of).collect(Collectors.toUnmodifiableSet());
    }

    public Actor actor() {
        return new Actor(id(), name, offices());
    }
}
