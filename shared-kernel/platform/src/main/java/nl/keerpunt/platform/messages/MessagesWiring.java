package nl.keerpunt.platform.messages;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.platform.description.Glossary;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.exchange.FurtherTopic;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The service's AsyncAPI document, made when somebody asks for it. */
@Configuration(proxyBeanMethods = false)
public class MessagesWiring {

    @Bean
    MessagesApi messagesApi(
            PlatformSettings settings,
            Era era,
            List<Subscriber> subscribers,
            ObjectProvider<FurtherTopic> further,
            Glossary glossary,
            JsonMapper json) {
        var service = settings.service();
        return new MessagesApi(() -> {
            var told = Stream.concat(
                    Stream.of(Channel.of(service, era)),
                    further.stream().map(topic -> Channel.of(service, topic, era)));
            var heard = Channel.heard(
                    service,
                    subscribers.stream()
                            .flatMap(each -> each.subscriptions().stream())
                            .map(Subscription::message),
                    era);
            return new MessagesDocument(service, settings.oin(), glossary, json).json(told.toList(), heard);
        });
    }
}
