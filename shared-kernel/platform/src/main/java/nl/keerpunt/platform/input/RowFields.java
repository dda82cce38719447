package nl.keerpunt.platform.input;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ResolvableType;

/** Which columns a table may have: the fields of one of many, those of nested ones by their path. */
public final class RowFields {

    private final Map<String, Form> forms = new LinkedHashMap<>();

    /** @param body the record of a door, of which that list holds what is read apart */
    public RowFields(Class<?> body, String list) {
        var component = Arrays.stream(body.getRecordComponents())
                .filter(each -> each.getName().equals(list))
                .findFirst()
                .orElseThrow();
        add(
                "",
                ResolvableType.forType(component.getGenericType())
                        .getGeneric(0, 0)
                        .toClass());
    }

    /** In what form a cell of the column is written; empty when there is no such column. */
    Optional<Form> form(String column) {
        return Optional.ofNullable(forms.get(column));
    }

    public List<String> columns() {
        return new ArrayList<>(forms.keySet());
    }

    private void add(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            var name = prefix + component.getName();
            var form = Form.of(component.getType());
            if (form == Form.RECORD) {
                add(name + ".", component.getType());
            } else {
                forms.put(name, form);
            }
        }
    }
}
