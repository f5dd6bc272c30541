package vn.ocop.workflow.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.PersonNames;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;

/** Accounts and offices. Only an administrator may change them. */
@Component
@Transactional
public class People implements PersonNames {

    /** Rows of a page of accounts. */
    public static final int PAGE = 20;

    private final PersonStore people;
    private final PasswordEncoder passwords;

    People(PersonStore people, PasswordEncoder passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    @Transactional(readOnly = true)
    public Optional<Person> account(String username) {
        return people.findByUsername(username);
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return people.findById(id.value());
    }

    @Override
    @Transactional(readOnly = true)
    public String name(PersonId person) {
        return find(person).map(Person::name).orElse("?");
    }

    /** Everybody who holds the role in the unit and may sign in, in order of account. */
    @Transactional(readOnly = true)
    public List<Person> holding(Role role, UnitId unit) {
        return people.holding(new Office(role, unit).toString());
    }

    @Transactional(readOnly = true)
    public List<Person> all(Collection<PersonId> ids) {
        return people.findAllById(ids.stream().map(PersonId::value).toList());
    }

    /** Everybody who holds one of these offices and may sign in, in order of name. */
    @Transactional(readOnly = true)
    public List<Person> holdingAny(Collection<Office> offices) {
        return people.holdingAny(offices.stream().map(Office::toString).toList());
    }

    /** Which of these offices somebody holds who may sign in. */
    @Transactional(readOnly = true)
    public Set<Office> held(Collection<Office> offices) {
        return people.held(offices.stream().map(Office::toString).toList()).stream()
                .map(Office::of)
                .collect(Collectors.toSet());
    }

    /** Everybody who holds any office in the unit, and these people. */
    @Transactional(readOnly = true)
    public List<Person> seated(UnitId unit, Collection<PersonId> also) {
        return people.holdingAny("%@" + unit, also.stream().map(PersonId::value).toList());
    }

    @Transactional(readOnly = true)
    public Page<Person> page(int page) {
        return people.findAll(PageRequest.of(PageNumber.within(page), PAGE, Sort.by("username")));
    }

    @Transactional(readOnly = true)
    public boolean anyAdministrator() {
        return people.anyHolding(Role.ADMINISTRATOR + "@%");
    }

    /** Opens an account. The caller must be an administrator, or the set-up of a new installation. */
    Person open(String username, String password, String name, Collection<Office> offices) {
        return save(username, passwords.encode(password), name, offices);
    }

    Person save(String username, String passwordHash, String name, Collection<Office> offices) {
        if (people.findByUsername(username).isPresent()) {
            throw new Rejected("username", "person.username.taken", username);
        }
        return people.save(new Person(username, passwordHash, name, offices));
    }

    public Person open(Actor administrator, String username, String password, String name, Collection<Office> offices) {
        requireAdministrator(administrator);
        return open(username, password, name, offices);
    }

    /** @param password the new one, or null to keep the old */
    public void change(
            Actor administrator,
            PersonId id,
            String name,
            @Nullable String phone,
            boolean enabled,
            @Nullable String password,
            Collection<Office> offices) {
        requireAdministrator(administrator);
        Person person = people.findById(id.value()).orElseThrow();
        boolean locksOneselfOut = id.equals(administrator.id())
                && (!enabled || offices.stream().noneMatch(office -> office.role() == Role.ADMINISTRATOR));
        if (locksOneselfOut) {
            throw new Rejected("", "person.lockOut");
        }
        person.rename(name, phone);
        person.enable(enabled);
        person.appoint(offices);
        if (password != null) {
            person.setPasswordHash(passwords.encode(password));
        }
    }

    /** What a person has declared about themselves. */
    @Transactional(readOnly = true)
    public Particulars particulars(Actor self) {
        Person person = people.findById(self.id().value()).orElseThrow();
        return new Particulars(person.address(), person.addressCommune(), person.workplace(), person.relatives());
    }

    /** The accounts that may be given a seat: all that may sign in, but those of producers, in order of name. */
    @Transactional(readOnly = true)
    public List<Person> officials() {
        return people.notHolding(Role.PRODUCER + "@%");
    }

    /** What a person declares about themselves, so that ties to a producer are found. */
    public void describe(Actor self, Particulars told) {
        people.findById(self.id().value()).orElseThrow().describe(told);
    }

    /** Somebody is appointed by a decision; the caller has checked who decides. */
    public void appoint(PersonId id, Office office) {
        people.findById(id.value()).orElseThrow().give(office);
    }

    /** The appointment has ended. */
    public void relieve(PersonId id, Office office) {
        people.findById(id.value()).ifPresent(person -> person.take(office));
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.holds(Role.ADMINISTRATOR)) {
            throw new NotAllowed("accounts are kept by administrators");
        }
    }
}
