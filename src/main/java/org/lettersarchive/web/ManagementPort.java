package org.lettersarchive.web;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The port for operators, where none is set: a thousand above that of the site, so that
 * archives on one computer are not in each other's way.
 */
public class ManagementPort implements EnvironmentPostProcessor {

	private static final int SITE = 8080;

	private static final int APART = 1_000;

	private static final int LAST = 65_535;

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		int site = environment.getProperty("server.port", Integer.class, SITE);
		environment.getPropertySources()
			.addLast(new MapPropertySource("managementPort", Map.of("management.server.port", beside(site))));
	}

	/**
	 * The port beside one of a site; a free one beside a free one.
	 */
	static int beside(int site) {
		if (site <= 0) {
			return site;
		}
		return (site + APART <= LAST) ? site + APART : site - APART;
	}

}
