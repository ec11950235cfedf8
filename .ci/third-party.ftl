<#-- The licences of dependencies as a table of Markdown, one line for each, in the order of their names. -->
<#assign rows = []/>
<#list dependencyMap as e>
<#assign p = e.getKey()/>
<#if p.groupId != "org.rightsdeclarations">
<#assign rows = rows + ["| `" + p.groupId + ":" + p.artifactId + "` | " + p.version + " | " + e.getValue()?join("; ") + " |"]/>
</#if>
</#list>
# Licences of what is used

Who uses the library gets `jakarta.validation-api` and `jspecify` with `core`, and `jackson-core` 3 with `json`: all three are under the Apache
License 2.0. The rest serves to compile and test, or is used only where an embedding system has it. No jar of the library
holds code of others.

The table is made by `mvn -Dquick -DskipTests -pl .,core,json package license:aggregate-add-third-party`, as `target/THIRD-PARTY.md`,
and compared by `.ci/rehearse-release`.

| artifact | version | licences, as its author names them |
| --- | --- | --- |
<#list rows?sort as row>
${row}
</#list>
