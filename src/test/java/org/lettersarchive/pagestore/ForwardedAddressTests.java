package org.lettersarchive.pagestore;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page depends on the address that a reader has asked for. What looks pages up must not
 * stand before what finds that address out.
 */
class ForwardedAddressTests {

	@ParameterizedTest
	@CsvSource({ "NONE, 1", "NATIVE, 1", "FRAMEWORK, 0" })
	void pagesAreNotLookedUpBeforeTheHeadersOfAProxyAreRead(ForwardHeadersStrategy strategy, int valves) {
		ServerProperties server = new ServerProperties();
		server.setForwardHeadersStrategy(strategy);
		TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory();
		PageStore store = new PageStore(new PageStoreProperties(DataSize.ofMegabytes(1)),
				new PublicVersion(JdbcClient.create(new JdbcTemplate()), new JdbcTemplate()));
		new PageStoreConfiguration().wholePages(store, server).customize(tomcat);
		assertThat(tomcat.getContextValves()).hasSize(valves);
	}

}
