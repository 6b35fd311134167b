package org.lettersarchive.identity;

import java.net.URI;
import java.util.Optional;

import org.lettersarchive.web.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives the person who starts the archive the link that makes the first administrator, as
 * long as there is none.
 */
@Component
class SetUpAnnouncement {

	private static final Logger logger = LoggerFactory.getLogger(SetUpAnnouncement.class);

	private final SettingUp settingUp;

	private final OfficeProperties office;

	private final OfficePlace place;

	private final SiteProperties site;

	SetUpAnnouncement(SettingUp settingUp, OfficeProperties office, OfficePlace place, SiteProperties site) {
		this.settingUp = settingUp;
		this.office = office;
		this.place = place;
		this.site = site;
	}

	// After the announcement of the address.
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void announce(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext context
				&& (this.settingUp.isNeeded() || this.office.setUpLink())) {
			root(context).ifPresent((root) -> logger.info(
					"Within 24 hours, and once, an administrator can be made at {}/admin/set-up/{}", root,
					this.settingUp.renewLink().value()));
		}
	}

	private Optional<String> root(WebServerApplicationContext context) {
		WebServer server = context.getWebServer();
		if (server == null) {
			return Optional.empty();
		}
		String path = context.getEnvironment().getProperty("server.servlet.context-path", "");
		URI address = this.site.address();
		if (this.place.isApart() || address == null) {
			return Optional.of(root(server.getPort()) + path);
		}
		String root = address.toString();
		return Optional.of(root.endsWith("/") ? root.substring(0, root.length() - 1) : root);
	}

	private String root(int sitePort) {
		String host = Optional.ofNullable(this.place.host()).orElse("localhost");
		boolean isBehindTls = this.place.host() != null && this.site.address() != null
				&& "https".equals(this.site.address().getScheme());
		return isBehindTls ? "https://" + host
				: "http://" + host + ":" + Optional.ofNullable(this.place.port()).orElse(sitePort);
	}

}
