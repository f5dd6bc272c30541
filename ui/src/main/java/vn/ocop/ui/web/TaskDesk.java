package vn.ocop.ui.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.DataBinder;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Draft;
import vn.ocop.workflow.engine.Drafts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Session;
import vn.ocop.workflow.session.Sessions;
import vn.ocop.workflow.unionreport.UnionReport;
import vn.ocop.workflow.unionreport.UnionReports;

/** What every task's page needs: the dossier beside the form, drafts, and the words for what was refused. */
@Component
public class TaskDesk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "action", "seen", "photos", "remove");

    private final Drafts drafts;
    private final Dossiers dossiers;
    private final Sessions sessions;
    private final UnionReports reports;
    private final ConversionService conversion;

    TaskDesk(
            Drafts drafts,
            Dossiers dossiers,
            Sessions sessions,
            UnionReports reports,
            @Qualifier("mvcConversionService") ConversionService conversion) {
        this.sessions = sessions;
        this.reports = reports;
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.conversion = conversion;
    }

    public void furnish(OpenTask task, Model model, TaskPage.Mode mode) {
        model.addAttribute("task", task);
        model.addAttribute("step", task.step());
        if (task.subject() instanceof DossierId id) {
            Dossier dossier = dossiers.get(id);
            model.addAttribute("dossier", dossier);
            model.addAttribute("seen", dossier.version());
        } else if (task.subject() instanceof ReportId id) {
            UnionReport report = reports.get(id);
            model.addAttribute("report", report);
            model.addAttribute("seen", report.version());
        } else {
            Session session = sessions.get(task.session());
            model.addAttribute("sitting", session);
            model.addAttribute("seen", session.version());
        }
        model.addAttribute("check", mode == TaskPage.Mode.CHECK);
    }

    /** Did somebody change the dossier's own data since the form was opened? */
    boolean isStale(OpenTask task, int seen) {
        return seen >= 0 && version(task.subject()) != seen;
    }

    private int version(BusinessKey subject) {
        if (subject instanceof DossierId id) {
            return dossiers.get(id).version();
        }
        return subject instanceof ReportId id
                ? reports.get(id).version()
                : sessions.get((SessionId) subject).version();
    }

    /** A field that was sent and is none of the form's: nobody's page sends one, so nothing of the request is taken. */
    public Optional<String> unknownField(Record form, MultiValueMap<String, String> typed) {
        Set<String> known = Arrays.stream(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return typed.keySet().stream()
                .filter(name -> !NOT_TYPED.contains(name))
                .filter(name -> !known.contains(name.replaceFirst("^_", "").replaceFirst("[\\[.].*", "")))
                .sorted()
                .findFirst();
    }

    /** Keeps everything typed, even what could not be sent. */
    public void saveDraft(OpenTask task, MultiValueMap<String, String> typed) {
        saveDraft(task, Drafts.WHOLE, typed);
    }

    /** The same for one section of a task that has several. */
    public void saveDraft(OpenTask task, String section, MultiValueMap<String, String> typed) {
        Map<String, List<String>> kept = typed.entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        try {
            drafts.save(task, section, JSON.writeValueAsString(kept));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was typed into a form that was left, by name of its field. */
    public Optional<Map<String, List<String>>> draft(OpenTask task) {
        return drafts.find(task, Drafts.WHOLE).map(found -> read(found.content()));
    }

    /** Shows the form as it was left, with what cannot be read in it; false if nothing was left. */
    public boolean showDraft(OpenTask task, String section, Class<?> form, Model model) {
        Optional<Draft> draft = drafts.find(task, section);
        draft.ifPresent(found -> {
            DataBinder binder = new DataBinder(null, Forms.FORM);
            binder.setTargetType(ResolvableType.forClass(form));
            binder.setConversionService(conversion);
            binder.construct(new Typed(read(found.content())));
            Forms.show(Objects.requireNonNull(binder.getTarget()), binder.getBindingResult(), model);
        });
        return draft.isPresent();
    }

    /** Forgets what was typed into a section. */
    public void discardDraft(OpenTask task, String section) {
        drafts.discard(task, section);
    }

    private static Map<String, List<String>> read(String content) {
        try {
            return JSON.readValue(content, TYPED);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values of a draft, as a request would have them. */
    private record Typed(Map<String, List<String>> values) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            List<String> found = values.get(name);
            if (found == null || found.isEmpty()) {
                return null;
            }
            return found.size() == 1 ? found.get(0) : found.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return values.keySet();
        }
    }
}
