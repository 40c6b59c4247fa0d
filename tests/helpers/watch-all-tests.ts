/** Fails any end-to-end test whose pages break the policy, call outside or throw, though it does not look. */
import { afterAll, afterEach, expect } from 'vitest'
import { newComplaints, watchEveryPage } from './chromium.ts'

watchEveryPage()
afterEach(() => expect(newComplaints(), 'what the pages of this test did').toEqual([]))
afterAll(() => expect(newComplaints(), 'what pages did after their tests').toEqual([]))
