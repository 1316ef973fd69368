// The POM that was installed is the one a consumer's Maven reads: nothing to look up, nothing to work out, licence included.
def installed = new File(localRepositoryPath, "io/github/whop4j/whop-client/${version}/whop-client-${version}.pom")
def text = installed.text
def pom = new groovy.xml.XmlSlurper().parseText(text)

assert !text.contains('${') : "unresolved properties in ${installed}"
assert pom.parent.isEmpty() && pom.build.isEmpty() && pom.properties.isEmpty() && pom.dependencyManagement.isEmpty()
assert pom.licenses.license.name.text() == 'Apache-2.0'
assert pom.dependencies.dependency.every { it.version.text() && it.scope.text() in ['compile', 'runtime'] }
