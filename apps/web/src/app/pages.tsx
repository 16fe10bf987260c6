import { Suspense, lazy } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { ScorecardPage } from '../scorecard/scorecard-page.js';
import { ErrorBoundary } from '../parts/error-boundary.js';
import { Waiting } from '../parts/waiting.js';
import { Frame } from './frame.js';
import { NotFoundPage } from './not-found-page.js';
import { useSession } from './session.js';

const AuditPage = lazy(async () => ({ default: (await import('../audit/audit-page.js')).AuditPage }));
const CountersignPage = lazy(async () => ({ default: (await import('../countersigning/countersign-page.js')).CountersignPage }));
const GalleryPage = lazy(async () => ({ default: (await import('../gallery/gallery-page.js')).GalleryPage }));
const GoalPage = lazy(async () => ({ default: (await import('../goal/goal-page.js')).GoalPage }));
const AssessPage = lazy(async () => ({ default: (await import('../goal/assess-page.js')).AssessPage }));
const CommitteePage = lazy(async () => ({ default: (await import('../committee/committee-page.js')).CommitteePage }));
const FollowUpDecisionPage = lazy(async () => ({ default: (await import('../committee/follow-up-decision-page.js')).FollowUpDecisionPage }));
const GoalFormPage = lazy(async () => ({ default: (await import('../goal-form/goal-form-page.js')).GoalFormPage }));
const PreparationPage = lazy(async () => ({ default: (await import('../preparation/preparation-page.js')).PreparationPage }));
const InboxPage = lazy(async () => ({ default: (await import('../inbox/inbox-page.js')).InboxPage }));
const AccessibilityPage = lazy(async () => ({ default: (await import('../about/accessibility-page.js')).AccessibilityPage }));
const AdministrationPage = lazy(async () => ({ default: (await import('../administration/administration-page.js')).AdministrationPage }));
const CyclePage = lazy(async () => ({ default: (await import('../cycle/cycle-page.js')).CyclePage }));
const MeetingPage = lazy(async () => ({ default: (await import('../meetings/meeting-page.js')).MeetingPage }));
const MeetingsPage = lazy(async () => ({ default: (await import('../meetings/meetings-page.js')).MeetingsPage }));
const YearWheelPage = lazy(async () => ({ default: (await import('../wheel/year-wheel-page.js')).YearWheelPage }));
const WorkPage = lazy(async () => ({ default: (await import('../work/work-page.js')).WorkPage }));

/** Each address of the application. The api serves them too: a new one is added to its PAGES. */
export function Pages() {
  const { installation, person } = useSession();
  const { pathname } = useLocation();
  return (
    <Frame>
      <ErrorBoundary key={pathname}><Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/" element={<Navigate to={person ? '/mitt-arbete' : '/styrkort'} replace />} />
          <Route path="/mitt-arbete" element={<WorkPage />} />
          <Route path="/inkorg" element={<InboxPage />} />
          <Route path="/styrkort/:budgetYear?" element={<ScorecardPage />} />
          <Route path="/arshjul/:year?" element={<YearWheelPage />} />
          <Route path="/administration" element={<AdministrationPage />} />
          <Route path="/tillganglighet" element={<AccessibilityPage />} />
          <Route path="/cykel/:budgetYear?" element={<CyclePage />} />
          <Route path="/sammantraden" element={<MeetingsPage />} />
          <Route path="/sammantraden/:body/:date" element={<MeetingPage />} />
          <Route path="/mal/nytt" element={<GoalFormPage />} />
          <Route path="/mal/:goalId" element={<GoalPage />} />
          <Route path="/mal/:goalId/andra" element={<GoalFormPage />} />
          <Route path="/mal/:goalId/bedom" element={<AssessPage />} />
          <Route path="/namndens-beslut" element={<CommitteePage />} />
          <Route path="/namndens-beslut/uppfoljning" element={<FollowUpDecisionPage />} />
          <Route path="/kontrasignera" element={<CountersignPage />} />
          <Route path="/beredning" element={<PreparationPage />} />
          <Route path="/revision" element={<AuditPage />} />
          {installation.isDemo && <Route path="/komponenter" element={<GalleryPage />} />}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense></ErrorBoundary>
    </Frame>
  );
}
