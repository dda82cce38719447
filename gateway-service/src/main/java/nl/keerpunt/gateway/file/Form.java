package nl.keerpunt.gateway.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** In which form a file is given. */
enum Form {
    JSON(MediaType.APPLICATION_JSON),
    PDF(MediaType.APPLICATION_PDF);

    private final MediaType type;

    Form(MediaType type) {
        this.type = type;
    }

    /** The first that the caller reads; JSON for whoever says nothing. */
    static Form wanted(List<MediaType> accepted) throws HttpMediaTypeNotAcceptableException {
        if (accepted.isEmpty()) {
            return JSON;
        }
        var best =
                accepted.stream().filter(wanted -> wanted.getQualityValue() > 0).collect(Collectors.toList());
        MimeTypeUtils.sortBySpecificity(best);
        best.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
        return best.stream()
                .flatMap(wanted -> matching(wanted).stream())
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(List.of(JSON.type, PDF.type)));
    }

    private static Optional<Form> matching(MediaType wanted) {
        return List.of(values()).stream()
                .filter(form -> wanted.includes(form.type))
                .findFirst();
    }
}
