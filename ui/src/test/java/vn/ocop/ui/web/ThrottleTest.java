package vn.ocop.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** One client's torrent is refused, and nobody else's request for it. */
class ThrottleTest {

    private static final int REQUESTS = 100;

    private final Throttle throttle = new Throttle(REQUESTS);

    @Test
    void soManyAtOnceAreServed() {
        IntStream.range(0, REQUESTS).forEach(n -> ask("192.0.2.1"));
    }

    @Test
    void aTorrentIsToldWhenToComeAgain() throws InterruptedException {
        Problem refused = catchThrowableOfType(
                Problem.class, () -> IntStream.range(0, 1_000_000).forEach(n -> ask("192.0.2.1")));

        assertThat(refused.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        ask("192.0.2.2");
        Thread.sleep(1_000);
        soManyAtOnceAreServed();
    }

    private void ask(String client) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(client);
        throttle.preHandle(request, new MockHttpServletResponse(), this);
    }
}
