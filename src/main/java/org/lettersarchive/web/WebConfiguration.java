package org.lettersarchive.web;

import java.time.Clock;
import java.util.List;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds the shell to every page.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> rejectedRequests() {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(RejectedRequestReport.class.getName());
			}
		});
	}

	/**
	 * An address with a slash too many is the same page, and says where that is.
	 */
	@Bean
	UrlHandlerFilter trailingSlashes() {
		return UrlHandlerFilter.trailingSlashHandler("/{section:[a-z]{3,}}/**", "/ko/{section:[a-z]{3,}}/**")
			.redirect(HttpStatus.MOVED_PERMANENTLY)
			.build();
	}

	@Bean
	WebMvcConfigurer shellForEveryPage(ShellInterceptor shell, PageNumberResolver pageNumbers) {
		return new WebMvcConfigurer() {

			/**
			 * Whoever does not say what he prefers gets a page, also where it is one
			 * about an error.
			 */
			@Override
			public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
				negotiation.defaultContentType(MediaType.TEXT_HTML);
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(shell);
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(pageNumbers);
			}

		};
	}

}
