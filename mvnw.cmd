@echo off
rem Runs Maven for Longhand, fetching a new enough one first where there is none.
rem The order is that of mvnw: the wrapper's cache, a new mvn on the PATH, an old mvn that
rem fetches a newer one, Apache's archive. PowerShell, which every Windows has, does the work.
setlocal
set "LONGHAND_HERE=%~dp0"
set "MAVEN_PROJECTBASEDIR=%LONGHAND_HERE:~0,-1%"
set "LONGHAND_MVN="
for /f "usebackq delims=" %%M in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "$text = [IO.File]::ReadAllText('%~f0'); & ([ScriptBlock]::Create($text.Substring($text.IndexOf('#' + 'powershell')))) "`) do set "LONGHAND_MVN=%%M"
if not defined LONGHAND_MVN exit /b 1
call "%LONGHAND_MVN%" %*
exit /b %ERRORLEVEL%

#powershell
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
function Say($text) { [Console]::Error.WriteLine("mvnw: $text") }
try {
  $properties = Get-Content (Join-Path $env:LONGHAND_HERE '.mvn\wrapper\maven-wrapper.properties') -Raw | ConvertFrom-StringData
  $version = $properties.mavenVersion
  $userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
  $cache = Join-Path $userHome 'wrapper\longhand'
  $mavenHome = Join-Path $cache "apache-maven-$version"
  $mvn = Join-Path $mavenHome 'bin\mvn.cmd'
  if (Test-Path $mvn) { return $mvn }

  $onPath = Get-Command mvn -ErrorAction SilentlyContinue
  $found = $null
  if ($onPath) {
    $line = (& $onPath.Source -v 2>$null | Out-String)
    if ($line -match 'Apache Maven (\d+)\.(\d+)[\d.]*') {
      $found = $Matches[0]
      if ([int]$Matches[1] -gt 3 -or ([int]$Matches[1] -eq 3 -and [int]$Matches[2] -ge 9)) { return $onPath.Source }
    }
  }

  $scratch = Join-Path $cache ('fetch.' + [Guid]::NewGuid())
  New-Item -ItemType Directory -Force $scratch | Out-Null
  try {
    $zip = Join-Path $scratch "apache-maven-$version-bin.zip"
    if ($found) {
      Say "$found is too old for Quarkus; it fetches Maven $version once"
      Set-Content (Join-Path $scratch 'pom.xml') '<project><modelVersion>4.0.0</modelVersion><groupId>fetch</groupId><artifactId>fetch</artifactId><version>1</version></project>'
      & $onPath.Source -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy "-Dartifact=org.apache.maven:apache-maven:${version}:zip:bin" "-DoutputDirectory=$scratch" -f $scratch 2>&1 | ForEach-Object { Say $_ }
    }
    if (-not (Test-Path $zip)) {
      Say "fetching Maven $version from Apache's archive, once"
      Invoke-WebRequest -UseBasicParsing -OutFile $zip "https://archive.apache.org/dist/maven/maven-3/$version/binaries/apache-maven-$version-bin.zip"
    }
    if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $properties.distributionSha512Sum) {
      throw "the fetched Maven $version does not match its SHA-512 in .mvn\wrapper\maven-wrapper.properties; nothing was installed"
    }
    Expand-Archive -Path $zip -DestinationPath $scratch
    if (-not (Test-Path $mavenHome)) { Move-Item (Join-Path $scratch "apache-maven-$version") $mavenHome }
  } finally {
    Remove-Item -Recurse -Force $scratch -ErrorAction SilentlyContinue
  }
  return $mvn
} catch {
  Say $_.Exception.Message
}
