package vn.ocop.ui.evaluation;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.evaluation.SurveyPhotos;
import vn.ocop.workflow.kernel.Actor;

/** Photos of surveys, for those who may see them. */
@Controller
class PhotoController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final SurveyPhotos photos;

    PhotoController(SurveyPhotos photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{id}")
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable long id) {
        return photos.see(actor, id)
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.type()))
                        .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                        .body(photo.content()))
                .orElseThrow(() -> new NotThere("photo " + id));
    }
}
