package vn.ocop.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.intake.Column;
import vn.ocop.workflow.intake.Imports;
import vn.ocop.workflow.intake.Line;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.training.EventDetails;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;
import vn.ocop.workflow.unionplan.PlanContent;
import vn.ocop.workflow.unionplan.Plans;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportKind;

/** Every address of the application and what it answers to whom; an address that is missing here fails the test. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // its dossiers and people are made once
class RoleMatrixTest {

    private static final String GET =
            """
            /                                | 302 | 302 | 302 | 302 | 302
            /login                           | 200 | 200 | 200 | 200 | 200
            /setup                           | 403 | 403 | 403 | 403 | 403
            /error                           | 404 | 404 | 404 | 404 | 404
            /places                          | 200 | 200 | 200 | 200 | 200
            /products                        | 200 | 200 | 200 | 200 | 200
            /certificates/{code}             | 200 | 200 | 200 | 200 | 200
            /certificates/{code}/paper       | 200 | 200 | 200 | 200 | 200
            /rating                          | 200 | 200 | 200 | 200 | 200
            /rating/{decision}/{set}         | 200 | 200 | 200 | 200 | 200
            /api/v1/regulations              | 200 | 200 | 200 | 200 | 200
            /api/v1/regulations/{decision}/product-sets   | 200 | 200 | 200 | 200 | 200
            /api/v1/regulations/{decision}/product-sets/{set} | 200 | 200 | 200 | 200 | 200
            /api/v1/regulations/{decision}/product-sets/{set}/rating | 405 | 405 | 405 | 405 | 405
            /api/nowhere                     | 404 | 404 | 404 | 404 | 404
            /v3/api-docs                     | 200 | 200 | 200 | 200 | 200
            /inbox                           | 302 | 200 | 200 | 200 | 200
            /notices                         | 302 | 200 | 200 | 200 | 200
            /dossiers                        | 302 | 200 | 200 | 200 | 200
            /dossiers/{id}                   | 302 | 200 | 200 | 404 | 404
            /dossiers/{foreign}              | 302 | 404 | 404 | 404 | 404
            /dossiers/{id}/withdraw          | 302 | 200 | 403 | 404 | 404
            /dossiers/{id}/consent           | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/renewal           | 302 | 403 | 403 | 404 | 404
            /dossiers/new                    | 302 | 403 | 200 | 403 | 403
            /lookup                          | 200 | 200 | 200 | 200 | 200
            /dossiers/{id}/models/{model}    | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/export.zip        | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/export.pdf        | 302 | 200 | 200 | 404 | 404
            /papers/evaluations/{evaluation}/report.{pdf} | 302 | 404 | 200 | 200 | 404
            /papers/evaluations/{evaluation}/summary.{pdf} | 302 | 404 | 404 | 404 | 404
            /sessions/{session}/confirmation | 302 | 404 | 404 | 404 | 404
            /dossiers/{id}/slips             | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/slips/apology     | 302 | 404 | 404 | 404 | 404
            /slips/{photo}.pdf               | 302 | 404 | 404 | 404 | 404
            /register                        | 302 | 403 | 200 | 403 | 403
            /register.pdf                    | 302 | 403 | 200 | 403 | 403
            /register.xlsx                   | 302 | 403 | 200 | 403 | 403
            /admin/slips                     | 302 | 403 | 403 | 403 | 200
            /sheets                          | 302 | 200 | 200 | 200 | 200
            /funnel                          | 302 | 403 | 403 | 403 | 403
            /funnel.xlsx                     | 302 | 403 | 403 | 403 | 403
            /support                         | 302 | 403 | 403 | 403 | 403
            /support.xlsx                    | 302 | 403 | 403 | 403 | 403
            /dossiers/{id}/blockers          | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/support-request   | 302 | 403 | 403 | 404 | 404
            /union                           | 302 | 403 | 403 | 403 | 403
            /union/figures/{indicator}?place=33&from=2026-01-01&until=2026-12-31 | 302 | 403 | 403 | 403 | 403
            /training                        | 302 | 403 | 403 | 403 | 403
            /training.xlsx                   | 302 | 403 | 403 | 403 | 403
            /training/new                    | 302 | 403 | 403 | 403 | 403
            /training/{event}                | 302 | 404 | 404 | 404 | 404
            /training/{event}/edit           | 302 | 404 | 404 | 404 | 404
            /training/{event}/hold           | 302 | 404 | 404 | 404 | 404
            /training/{event}/cancel         | 302 | 404 | 404 | 404 | 404
            /training/{event}/attendance     | 302 | 404 | 404 | 404 | 404
            /training/{event}/attendance.xlsx | 302 | 404 | 404 | 404 | 404
            /training/{event}/participants/new | 302 | 404 | 404 | 404 | 404
            /training/sign-up/{signUp}       | 200 | 200 | 200 | 200 | 200
            /training/sign-up/{event}        | 404 | 404 | 404 | 404 | 404
            /papers/training/{event}/certificates.pdf | 302 | 404 | 404 | 404 | 404
            /papers/training/{event}/certificates/{photo}.pdf | 302 | 404 | 404 | 404 | 404
            /plans                           | 302 | 403 | 403 | 403 | 403
            /plans/new                       | 302 | 403 | 403 | 403 | 403
            /plans/{plan}                    | 302 | 404 | 404 | 404 | 404
            /plans/{plan}/edit               | 302 | 404 | 404 | 404 | 404
            /papers/plans/{plan}.{pdf}       | 302 | 404 | 404 | 404 | 404
            /reports                         | 302 | 403 | 403 | 403 | 403
            /reports/new                     | 302 | 403 | 403 | 403 | 403
            /reports/past                    | 302 | 403 | 403 | 403 | 403
            /reports/{report}                | 302 | 404 | 404 | 404 | 404
            /papers/reports/{report}/report.{pdf} | 302 | 404 | 404 | 404 | 404
            /leads                           | 302 | 403 | 403 | 403 | 403
            /leads.xlsx                      | 302 | 403 | 403 | 403 | 403
            /leads/new                       | 302 | 403 | 403 | 403 | 403
            /leads/{photo}                   | 302 | 403 | 403 | 403 | 403
            /promotions                      | 302 | 403 | 403 | 403 | 403
            /promotions.xlsx                 | 302 | 403 | 403 | 403 | 403
            /promotions/new                  | 302 | 403 | 403 | 403 | 403
            /promotions/{photo}              | 302 | 403 | 403 | 403 | 403
            /promotions/{photo}/edit         | 302 | 403 | 403 | 403 | 403
            /youth-subjects                  | 302 | 403 | 403 | 403 | 403
            /youth-subjects.xlsx             | 302 | 403 | 403 | 403 | 403
            /youth-products                  | 200 | 200 | 200 | 200 | 200
            /products/earlier                | 302 | 403 | 403 | 403 | 403
            /photos/{photo}                  | 302 | 404 | 404 | 404 | 404
            /sheets/book                     | 302 | 404 | 404 | 200 | 404
            /papers/sessions/{session}/minutes.{pdf} | 302 | 404 | 404 | 404 | 404
            /papers/evaluations/{evaluation}/sheets/{member}.{pdf} | 302 | 404 | 404 | 200 | 404
            /papers/dossiers/{finished}/submission.{pdf} | 302 | 404 | 404 | 404 | 404
            /papers/dossiers/{finished}/notice.{pdf} | 302 | 404 | 404 | 404 | 404
            /papers/dossiers/{finished}/registration.{pdf} | 302 | 404 | 200 | 200 | 404
            /papers/dossiers/{finished}/self-assessment.{pdf} | 302 | 404 | 200 | 200 | 404
            /papers/dossiers/{finished}/commune-report.{pdf} | 302 | 404 | 200 | 200 | 404
            /papers/dossiers/{finished}/proposal.{pdf} | 302 | 404 | 200 | 200 | 404
            /ideas/new                       | 302 | 200 | 403 | 403 | 403
            /import                          | 302 | 403 | 200 | 403 | 403
            /import/template                 | 302 | 403 | 200 | 403 | 403
            /import/{import}                 | 302 | 404 | 200 | 404 | 404
            /import/{import}/rows            | 302 | 404 | 200 | 404 | 404
            /tasks/screenIdea/{task}         | 302 | 404 | 200 | 404 | 404
            /tasks/{prepare}/{preparing}/subject       | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/registration  | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/profile       | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/results       | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/since         | 302 | 404 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/scores        | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/plan          | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/documents     | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/signed        | 302 | 200 | 404 | 404 | 404
            /tasks/screenIdea/{task}/plan    | 302 | 404 | 404 | 404 | 404
            /tasks/screenIdea/{task}/documents | 302 | 404 | 404 | 404 | 404
            /tasks/{step}/{task}/evidence/{document} | 302 | 404 | 404 | 404 | 404
            /dossiers/{id}/evidence/{file}   | 302 | 404 | 404 | 404 | 404
            /dossiers/{id}/evidence/{file}/content | 302 | 404 | 404 | 404 | 404
            /admin/quarantine                | 302 | 403 | 403 | 403 | 200
            /tasks/{step}/{preparing}/subject       | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/registration  | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/profile       | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/results       | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/since         | 302 | 404 | 404 | 404 | 404
            /tasks/{step}/{preparing}/scores        | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/plan          | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/documents     | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/signed        | 302 | 200 | 404 | 404 | 404
            /me                              | 302 | 200 | 200 | 200 | 200
            /sessions                        | 302 | 403 | 403 | 200 | 403
            /sessions/new                    | 302 | 403 | 403 | 403 | 403
            /sessions/{session}              | 302 | 404 | 404 | 200 | 404
            /sessions/{session}/board        | 302 | 404 | 404 | 200 | 404
            /sessions/{session}/agenda       | 302 | 404 | 404 | 403 | 404
            /sessions/{session}/declaration  | 302 | 404 | 404 | 200 | 404
            /sessions/{other}                | 302 | 404 | 404 | 404 | 404
            /sessions/{other}/board          | 302 | 404 | 404 | 404 | 404
            /sessions/{other}/declaration    | 302 | 404 | 404 | 404 | 404
            /councils                        | 302 | 403 | 403 | 403 | 200
            /councils/new                    | 302 | 403 | 403 | 403 | 200
            /admin/people                    | 302 | 403 | 403 | 403 | 200
            /admin/people/new                | 302 | 403 | 403 | 403 | 200
            /admin/people/{person}           | 302 | 403 | 403 | 403 | 200
            /admin/settings                  | 302 | 403 | 403 | 403 | 200
            /admin/calendar                  | 302 | 403 | 403 | 403 | 200
            /admin/calendar?year=2027        | 302 | 403 | 403 | 403 | 200
            /admin/calendar/day              | 302 | 403 | 403 | 403 | 200
            /admin/calendar/day?date=2026-11-24 | 302 | 403 | 403 | 403 | 200
            /admin/calendar/recounts/{recount} | 302 | 403 | 403 | 403 | 404
            /admin/nowhere                   | 302 | 403 | 403 | 403 | 404
            /nowhere                         | 302 | 404 | 404 | 404 | 404
            /actuator/health                 | 200 | 200 | 200 | 200 | 200
            /actuator/env                    | 302 | 404 | 404 | 404 | 404
            /actuator/beans                  | 302 | 404 | 404 | 404 | 404
            /app.css                         | 200 | 200 | 200 | 200 | 200
            """;

    private static final String POST =
            """
            /setup                           | 200 | 200 | 200 | 200 | 200
            /api/v1/regulations/{decision}/product-sets/{set}/rating | 415 | 415 | 415 | 415 | 415
            /ideas/new                       | 302 | 200 | 403 | 403 | 403
            /import                          | 302 | 403 | 200 | 403 | 403
            /import/{import}/start           | 302 | 404 | 302 | 404 | 404
            /import/{spare}/discard          | 302 | 404 | 302 | 404 | 404
            /tasks/screenIdea/{task}         | 302 | 404 | 200 | 404 | 404
            /tasks/{step}/{task}/evidence/{document}?action=upload | 302 | 404 | 404 | 404 | 404
            /admin/quarantine?action=release | 302 | 403 | 403 | 403 | 400
            /tasks/{step}/{preparing}/subject?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/subject?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/registration?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/registration?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/profile?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/profile?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/results?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/results?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/scores?action=save | 302 | 302 | 404 | 404 | 404
            /tasks/{step}/{preparing}/scores?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/plan?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/plan?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{step}/{preparing}/since?action=save | 302 | 404 | 404 | 404 | 404
            /tasks/{step}/{preparing}/since?action=edit | 302 | 404 | 404 | 404 | 404
            /tasks/screenIdea/{task}/plan?action=save | 302 | 404 | 404 | 404 | 404
            /tasks/screenIdea/{task}/plan?action=draft | 302 | 404 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/subject?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/subject?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/registration?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/registration?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/profile?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/profile?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/results?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/results?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/scores?action=save | 302 | 302 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/scores?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/plan?action=save | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/plan?action=edit | 302 | 200 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/since?action=save | 302 | 404 | 404 | 404 | 404
            /tasks/{prepare}/{preparing}/since?action=edit | 302 | 404 | 404 | 404 | 404
            /dossiers/{id}/blockers          | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/blockers/{photo}/resolve | 302 | 404 | 404 | 404 | 404
            /dossiers/{id}/support-request   | 302 | 200 | 200 | 404 | 404
            /tasks/{task}/claim              | 302 | 404 | 302 | 404 | 404
            /tasks/{task}/release            | 302 | 404 | 302 | 404 | 404
            /dossiers/{id}/withdraw          | 302 | 200 | 403 | 404 | 404
            /dossiers/{id}/slips             | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/slips/apology     | 302 | 403 | 404 | 404 | 404
            /slips/{photo}/sign              | 302 | 404 | 404 | 404 | 404
            /admin/slips?action=save         | 302 | 403 | 403 | 403 | 200
            /admin/slips?action=preview      | 302 | 403 | 403 | 403 | 200
            /dossiers/{id}/consent           | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/consent/revoke    | 302 | 200 | 200 | 404 | 404
            /dossiers/{id}/takeover          | 302 | 403 | 403 | 404 | 404
            /dossiers/{id}/comments          | 302 | 302 | 302 | 404 | 404
            /dossiers/{id}/comments/{comment}/withdraw | 302 | 403 | 403 | 404 | 404
            /dossiers/{id}/renewal           | 302 | 403 | 403 | 404 | 404
            /dossiers/new                    | 302 | 403 | 200 | 403 | 403
            /leads/new                       | 302 | 403 | 403 | 403 | 403
            /leads/{photo}/close             | 302 | 403 | 403 | 403 | 403
            /leads/{photo}/handover          | 302 | 403 | 403 | 403 | 403
            /promotions/new                  | 302 | 403 | 403 | 403 | 403
            /promotions/{photo}/edit         | 302 | 403 | 403 | 403 | 403
            /promotions/{photo}/products?dossier=1 | 302 | 403 | 403 | 403 | 403
            /promotions/{photo}/products/remove?dossier=1 | 302 | 403 | 403 | 403 | 403
            /promotions/{photo}/sales        | 302 | 403 | 403 | 403 | 403
            /products/earlier                | 302 | 403 | 403 | 403 | 403
            /lookup                          | 200 | 200 | 200 | 200 | 200
            /sheets                          | 302 | 200 | 200 | 200 | 200
            /sheets/send                     | 302 | 302 | 302 | 302 | 302
            /me?action=more                  | 302 | 200 | 200 | 200 | 200
            /me?action=save                  | 302 | 302 | 302 | 302 | 302
            /reports/new                     | 302 | 403 | 403 | 403 | 403
            /reports/past                    | 302 | 403 | 403 | 403 | 403
            /sessions/new                    | 302 | 403 | 403 | 403 | 403
            /sessions/{session}/now          | 302 | 404 | 404 | 404 | 404
            /sessions/{session}/pause?pause=true | 302 | 404 | 404 | 404 | 404
            /sessions/{session}/excuse?member=1-1 | 302 | 404 | 404 | 404 | 404
            /sessions/{session}/confirmation | 302 | 404 | 404 | 404 | 404
            /sessions/{session}/defer?product=1 | 302 | 404 | 404 | 404 | 404
            /sessions/{session}/reopening    | 302 | 404 | 404 | 404 | 404
            /sessions/{session}/agenda       | 302 | 404 | 404 | 403 | 404
            /sessions/{session}/declaration?action=declare | 302 | 404 | 404 | 200 | 404
            /sessions/{session}/declaration?action=none | 302 | 404 | 404 | 302 | 404
            /sessions/{other}/now            | 302 | 404 | 404 | 404 | 404
            /training/new                    | 302 | 403 | 403 | 403 | 403
            /training/{event}/edit           | 302 | 404 | 404 | 404 | 404
            /training/{event}/hold           | 302 | 404 | 404 | 404 | 404
            /training/{event}/cancel         | 302 | 404 | 404 | 404 | 404
            /training/{event}/sign-up        | 302 | 404 | 404 | 404 | 404
            /training/{event}/certificates   | 302 | 404 | 404 | 404 | 404
            /training/{event}/attendance     | 302 | 404 | 404 | 404 | 404
            /training/{event}/attendance-list | 302 | 404 | 404 | 404 | 404
            /training/{event}/participants/new | 302 | 404 | 404 | 404 | 404
            /training/{event}/participants/{photo}/remove | 302 | 404 | 404 | 404 | 404
            /training/sign-up/{signUp}       | 200 | 200 | 200 | 200 | 200
            /plans/new?action=targets        | 302 | 403 | 403 | 403 | 403
            /plans/new?action=save           | 302 | 403 | 403 | 403 | 403
            /plans/{plan}/edit?action=targets | 302 | 404 | 404 | 404 | 404
            /plans/{plan}/edit?action=save   | 302 | 404 | 404 | 404 | 404
            /councils/new?action=more        | 302 | 403 | 403 | 403 | 200
            /councils/new?action=save        | 302 | 403 | 403 | 403 | 200
            /admin/people/new                | 302 | 403 | 403 | 403 | 200
            /admin/people/{person}           | 302 | 403 | 403 | 403 | 200
            /admin/settings                  | 302 | 403 | 403 | 403 | 200
            /admin/calendar/day              | 302 | 403 | 403 | 403 | 200
            /admin/calendar/remove?date=2026-11-23 | 302 | 403 | 403 | 403 | 200
            /admin/calendar/decide?year=2030 | 302 | 403 | 403 | 403 | 200
            /admin/calendar/undecide?year=2030 | 302 | 403 | 403 | 403 | 200
            """;

    private final RequestMappingHandlerMapping mappings;
    private final Map<String, String> names;
    private final List<Visitor> visitors;

    RoleMatrixTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Pages pages,
            TestPeople people,
            Dossiers dossiers,
            Ideas ideas,
            Evaluations evaluations,
            Certificates certificates,
            Imports imports,
            Trainings trainings,
            Plans plans,
            ReportBeginnings reports) {
        this.mappings = mappings;
        DossierId dossier = people.dossier(TestPeople.THREE_STARS.stoppingAt("screenIdea"));
        String elsewhere = people.freshCommune();
        DossierId foreign = people.dossier(elsewhere, TestPeople.THREE_STARS.stoppingAt("screenIdea"));
        DossierId finished = people.dossier(TestPeople.THREE_STARS);
        OpenTask task = people.open(dossier, "screenIdea");
        SessionId session = people.callSession(people.dossier(TestPeople.THREE_STARS.stoppingAt("awaitSession")));
        SessionId other =
                people.callSession(people.dossier(elsewhere, TestPeople.THREE_STARS.stoppingAt("awaitSession")));
        people.dossier(TestPeople.THREE_STARS.stoppingAt("scoreProduct")); // so that members have sheets to take along
        Actor producer = people.actor(dossiers.get(dossier).producer());
        DossierId prepared =
                ideas.registerIdea(producer, dossiers.get(dossier).producer().id(), people.idea(), false);
        people.go(prepared, TestPeople.THREE_STARS.stoppingAt("prepareDossier"));
        Actor member = people.actor(Role.COUNCIL_MEMBER, TestPeople.PROVINCE);
        TrainingEvent event = training(trainings, people.newcomer(Role.UNION_OFFICER, TestPeople.COMMUNE));
        ReportId report = reports.beginPast(
                people.actor(Role.UNION_OFFICER, TestPeople.COMMUNE), TestPeople.COMMUNE, ReportKind.MONTH, 2019, 1);
        names = Map.ofEntries(
                Map.entry("{event}", Long.toString(event.id())),
                Map.entry("{signUp}", Objects.requireNonNull(event.openCode())),
                Map.entry(
                        "{plan}", Long.toString(plan(plans, people.newcomer(Role.UNION_OFFICER, TestPeople.COMMUNE)))),
                Map.entry("{decision}", "qd-26-2026"),
                Map.entry("{set}", "7"),
                Map.entry("{indicator}", "CLASSES"),
                Map.entry("{report}", String.valueOf(report.value())),
                Map.entry("{session}", String.valueOf(session.value())),
                Map.entry("{other}", String.valueOf(other.value())),
                Map.entry("{id}", dossier.toString()),
                Map.entry("{foreign}", foreign.toString()),
                Map.entry("{finished}", finished.toString()),
                Map.entry("{task}", task.id()),
                Map.entry("{prepare}", "prepareDossier"),
                Map.entry("{preparing}", people.open(prepared, "prepareDossier").id()),
                Map.entry("{model}", "idea"),
                Map.entry("{person}", producer.id().toString()),
                Map.entry("{member}", member.id().toString()),
                Map.entry(
                        "{evaluation}",
                        "" + evaluations.latest(finished).orElseThrow().id()),
                Map.entry("{import}", Long.toString(faulty(imports, task.actor()))),
                Map.entry("{spare}", Long.toString(faulty(imports, task.actor()))),
                Map.entry("{pdf}", "pdf"),
                Map.entry("{photo}", "999999"),
                Map.entry("{comment}", "999999"),
                Map.entry("{file}", "999999"),
                Map.entry("{step}", "prepareDossier"),
                Map.entry("{document}", "D03"),
                Map.entry("{recount}", "999999"),
                Map.entry("{code}", certificates.of(finished).orElseThrow().code()));
        visitors = List.of(
                pages.nobody(),
                pages.as(producer),
                pages.as(task.actor()),
                pages.as(member),
                pages.as(people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE)));
    }

    /** A talk people may sign up for. */
    private static TrainingEvent training(Trainings trainings, Actor officer) {
        LocalDate today = TestClock.BEGINNING;
        long id = trainings
                .plan(
                        officer,
                        TestPeople.COMMUNE,
                        new EventDetails(
                                TrainingEvent.Kind.TALK,
                                "YS01",
                                "Tọa đàm",
                                null,
                                today,
                                today,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        officer.id())
                .id();
        trainings.openSignUp(officer, id, true);
        return trainings.see(officer, id);
    }

    private static long plan(Plans plans, Actor officer) {
        LocalDate today = TestClock.BEGINNING;
        return plans.record(
                        officer,
                        TestPeople.COMMUNE,
                        new PlanContent(
                                "Đoàn xã",
                                "99-KH/ĐTN",
                                today,
                                "Hỗ trợ OCOP",
                                today,
                                today,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of()))
                .id();
    }

    /** An import with nothing in it to bring in. */
    private static long faulty(Imports imports, Actor officer) {
        return imports.check(
                officer, "a.xlsx", List.of(new Line(2, Map.of(Column.PRODUCT, "Bánh"), null, null, Map.of())));
    }

    @ParameterizedTest
    @CsvSource(textBlock = GET, delimiter = '|')
    void reading(String url, int anonymous, int producer, int commune, int member, int administrator) {
        assertThat(visitors.stream().map(visitor -> answer(visitor.get(real(url)))))
                .containsExactly(anonymous, producer, commune, member, administrator);
        assertThat(visitors.get(0).get(real(url)).redirect()).isIn(null, "http://localhost/login");
    }

    @ParameterizedTest
    @CsvSource(textBlock = POST, delimiter = '|')
    void acting(String url, int anonymous, int producer, int commune, int member, int administrator) {
        Map<String, List<String>> incomplete = url.contains("action=")
                ? Map.of()
                : Map.of("action", List.of("check"), "place", List.of("VN"), "key", List.of("nothing"));

        assertThat(visitors.stream().map(visitor -> answer(visitor.send(real(url), incomplete))))
                .containsExactly(anonymous, producer, commune, member, administrator);
    }

    @Test
    void everyAddressIsInTheTable() {
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            boolean ours = method.getBeanType().getPackageName().startsWith("vn.ocop.ui.")
                    && !TaskPage.class.isAssignableFrom(method.getBeanType());
            if (ours) {
                boolean reads = !mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.POST));
                assertThat(shapes(reads ? GET : POST))
                        .containsAll(shapes(String.join("\n", mapping.getPatternValues())));
            }
        });
    }

    /** Addresses without the names of what they leave open. */
    private static Set<String> shapes(String table) {
        return table.lines()
                .map(line -> line.split("[|?]")[0].strip().replaceAll("\\{\\w+}", "{}"))
                .collect(toSet());
    }

    private static int answer(Page page) {
        if (page.status() != 302 && page.html().contains("<html")) {
            page.plain();
        }
        return page.status();
    }

    private String real(String url) {
        String real = url;
        for (Map.Entry<String, String> name : names.entrySet()) {
            real = real.replace(name.getKey(), name.getValue());
        }
        return real;
    }
}
