package org.lettersarchive.pagestore;

import java.time.Clock;

import org.apache.coyote.http11.Http11Nio2Protocol;
import org.lettersarchive.database.Replica;
import org.lettersarchive.traffic.Allowances;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts the pages that are kept in front of everything but what reads the headers of a
 * proxy.
 */
@Configuration(proxyBeanMethods = false)
class PageStoreConfiguration {

	/**
	 * Most pages go to the network in one piece; Tomcat's own eight kilobytes make six of
	 * some.
	 */
	private static final int BYTES_AT_ONCE = 48 * 1024;

	@Bean
	@Order(0)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholePages(PageStore store, ServerProperties server) {
		// What only a filter reads in the headers of a proxy, a valve before it does not
		// know.
		boolean knowsAddresses = server.getForwardHeadersStrategy() != ForwardHeadersStrategy.FRAMEWORK;
		return (tomcat) -> {
			// Its threads read, answer and wait for the next request by themselves, where
			// those of Tomcat's default are handed each request by another.
			tomcat.setProtocol(Http11Nio2Protocol.class.getName());
			if (knowsAddresses) {
				tomcat.addContextValves(new PageStoreValve(store));
			}
			tomcat.addConnectorCustomizers(
					(connector) -> connector.setProperty("socket.appWriteBufSize", Integer.toString(BYTES_AT_ONCE)));
		};
	}

	@Bean
	FilterRegistrationBean<PageStoreFilter> keptPages(PageStore store, PublicVersion version,
			PlatformTransactionManager transactions, Replica replica, Allowances allowances, Clock clock) {
		FilterRegistrationBean<PageStoreFilter> registration = new FilterRegistrationBean<>(
				new PageStoreFilter(store, new OneState(version, transactions, replica), version, allowances, clock));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
		return registration;
	}

}
