package org.lettersarchive.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
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
	 * After the pages that are kept, of which there is nothing to log.
	 */
	@Bean
	@Order
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> namesForRequests() {
		return (tomcat) -> tomcat.addContextValves(new RequestIdValve());
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

	/**
	 * Scripts of other sites may read what is public; the office is nobody else's.
	 */
	@Bean
	FilterRegistrationBean<CorsFilter> readingFromOtherSites() {
		CorsConfiguration reading = new CorsConfiguration();
		reading.addAllowedOrigin(CorsConfiguration.ALL);
		reading.addAllowedHeader(CorsConfiguration.ALL);
		reading.setAllowedMethods(List.of("GET", "HEAD", "POST"));
		reading.setExposedHeaders(List.of(HttpHeaders.LINK, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED));
		reading.setMaxAge(Duration.ofDays(1));
		FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(
				new CorsFilter((request) -> isOffice(request) ? null : reading));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 16);
		return registration;
	}

	private static boolean isOffice(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length()).startsWith("/admin");
	}

	@Bean
	WebMvcConfigurer shellForEveryPage(ShellInterceptor shell, FormatInterceptor formats,
			PageNumberResolver pageNumbers) {
		return new WebMvcConfigurer() {

			/**
			 * Whoever does not say what he prefers gets a page, also where it is one
			 * about an error.
			 */
			@Override
			public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
				negotiation.strategies(List.of(new FormatByExtension(), new FormatByHeader(),
						new FixedContentNegotiationStrategy(List.of(MediaType.TEXT_HTML, MediaType.ALL))));
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(formats);
				registry.addInterceptor(shell);
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(pageNumbers);
			}

		};
	}

}
