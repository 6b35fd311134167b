package org.lettersarchive.identity;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds to the pages of the office who is signed in.
 */
@Configuration(proxyBeanMethods = false)
class OfficeWebConfiguration {

	@Bean
	WebMvcConfigurer officeForEveryPage(OfficeInterceptor office, PasswordAgainInterceptor passwordAgain,
			CurrentEditorResolver editors) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(passwordAgain).addPathPatterns("/admin", "/admin/**");
				registry.addInterceptor(office).addPathPatterns("/admin", "/admin/**");
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(editors);
			}

		};
	}

}
