package org.lettersarchive.testing;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * Waits until the site can be searched, so that no test meets the building of the index.
 */
@TestComponent
public class SearchReady {

	private final Site site;

	SearchReady(Site site) {
		this.site = site;
	}

	@EventListener
	@Order(2)
	void await(ApplicationReadyEvent ready) throws InterruptedException {
		for (int tries = 0; tries < 600 && this.site.get("/search").status() == 503; tries++) {
			TimeUnit.MILLISECONDS.sleep(50);
		}
	}

}
