package org.lettersarchive.pagestore;

import java.time.Clock;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts the pages that are kept in front of everything but what reads the headers of a
 * proxy.
 */
@Configuration(proxyBeanMethods = false)
class PageStoreConfiguration {

	@Bean
	FilterRegistrationBean<PageStoreFilter> keptPages(PageStore store, PublicVersion version,
			PlatformTransactionManager transactions, Clock clock) {
		FilterRegistrationBean<PageStoreFilter> registration = new FilterRegistrationBean<>(
				new PageStoreFilter(store, version, transactions, clock));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
		return registration;
	}

}
