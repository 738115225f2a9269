package org.prevail.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.prevail.support.ForeignPlugins;

/** The packaged WAR, deployed once for all integration tests of a run. */
@ArquillianSuiteDeployment
public class PackagedPortal {
    @Deployment(testable = false)
    public static WebArchive portal() {
        // Before the portal starts, which reads the folder.
        ForeignPlugins.folder();
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/root/ROOT.war"));
    }
}
